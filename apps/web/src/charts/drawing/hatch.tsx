/** A pattern for what is unfinished: stripes of `color` with an open ground. Use as `fill={`url(#${id})`}`. */
export function Hatch({ id, color, em }: { id: string; color: string; em: number }) {
  const step = em * 0.5;
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={step * 0.45} height={step} fill={color} />
    </pattern>
  );
}
