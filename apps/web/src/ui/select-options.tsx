type SelectOption = { choice: string; label: string; disabled?: boolean };

/** A group without a label stands in the list by itself. */
export type SelectGroup = { label?: string; options: readonly SelectOption[] };

/** What the platform's own list offers. */
export function SelectOptions({ groups }: { groups: readonly SelectGroup[] }) {
  return groups.map(({ label: groupLabel, options }) => {
    const items = options.map(({ choice, label, disabled }) => (
      <option key={choice} value={choice} disabled={disabled}>
        {label}
      </option>
    ));
    return groupLabel ? (
      <optgroup key={groupLabel} label={groupLabel}>
        {items}
      </optgroup>
    ) : (
      items
    );
  });
}
