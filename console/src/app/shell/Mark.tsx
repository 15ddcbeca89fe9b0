/** The sign: many streams into one. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--ant-color-primary)" />
      <path
        d="M12 19.5V11M12 14 6.6 9.4V6M12 11.4 17.4 7.4V5M12 11V4.5"
        fill="none"
        stroke="var(--ant-color-text-light-solid)"
        strokeWidth="2.1"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
