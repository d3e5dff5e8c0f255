/** The product's mark: three rising bars, the last one the figure that counts. */
export function LogoMark() {
  return (
    <svg aria-hidden="true" width="1.75rem" height="1.75rem" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="8" fill="#0b5cad" />
      <rect x="7" y="17" width="4.5" height="8" rx="1" fill="#fff" />
      <rect x="13.75" y="12" width="4.5" height="13" rx="1" fill="#fff" />
      <rect x="20.5" y="7" width="4.5" height="18" rx="1" fill="#ffc24b" />
    </svg>
  );
}
