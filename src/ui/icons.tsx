import type { StatusLook } from '#domain/job-status.ts';

interface IconProps {
  readonly size?: number;
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** All icons are drawn on a field of 14 and stand beside words that say the same. */
function Icon({ size = 14, children }: IconProps & { readonly children: React.ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {children}
    </svg>
  );
}

export const CheckIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m2.5 7.4 3 3 6-6.6" {...line} strokeWidth={1.8} />
  </Icon>
);

export const ErrorIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4.6 1h4.8L13 4.6v4.8L9.4 13H4.6L1 9.4V4.6z" fill="currentColor" />
    <path
      d="M7 4v3.4M7 9.9v.1"
      fill="none"
      stroke="var(--nr-palette-surface)"
      strokeWidth={1.7}
      strokeLinecap="round"
    />
  </Icon>
);

export const WarningIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M7 1.6 13 12H1z" {...line} />
    <path d="M7 5.6v2.8M7 10.3v.1" {...line} />
  </Icon>
);

export const InfoIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="7" cy="7" r="5.7" {...line} strokeWidth={1.4} />
    <path d="M7 6.6v3.2M7 4.3v.1" {...line} />
  </Icon>
);

export const CloseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m3.5 3.5 7 7M10.5 3.5l-7 7" {...line} />
  </Icon>
);

export const SearchIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="6" cy="6" r="4.2" {...line} />
    <path d="m9.2 9.2 3.4 3.4" {...line} />
  </Icon>
);

export const UpIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M7 11.5v-9M3.5 6 7 2.5 10.5 6" {...line} />
  </Icon>
);

export const DownIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M7 2.5v9M3.5 8 7 11.5 10.5 8" {...line} />
  </Icon>
);

export const ArrowIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2 7h9.5M8 3.5 11.5 7 8 10.5" {...line} strokeWidth={1.4} />
  </Icon>
);

export const PersonIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="7" cy="4.6" r="2.7" {...line} strokeWidth={1.4} />
    <path d="M1.8 12.6c.5-2.6 2.5-4 5.2-4s4.7 1.4 5.2 4" {...line} strokeWidth={1.4} />
  </Icon>
);

export const ChevronIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.5 5 7 9.5 11.5 5" {...line} />
  </Icon>
);

export const MoreIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M3 7v.01M7 7v.01M11 7v.01" {...line} strokeWidth={2.2} />
  </Icon>
);

export const SortIcon = ({
  direction,
  size = 10,
}: IconProps & { readonly direction: 'ascending' | 'descending' | 'none' }) => (
  <Icon size={size}>
    <path d="M7 1 11 5.6H3z" fill="currentColor" opacity={direction === 'descending' ? 0.25 : 1} />
    <path d="M7 13 3 8.4h8z" fill="currentColor" opacity={direction === 'ascending' ? 0.25 : 1} />
  </Icon>
);

/** Each look has its own shape, so that status is never colour alone. */
const shapes: Readonly<Record<StatusLook, React.ReactNode>> = {
  creating: (
    <>
      <circle cx="7" cy="7" r="5.2" {...line} opacity={0.35} />
      <path d="M7 1.8A5.2 5.2 0 0 1 12.2 7" {...line} strokeWidth={2} />
    </>
  ),
  queued: (
    <>
      <circle cx="7" cy="7" r="5.2" {...line} />
      <path d="M7 4.2V7l2 1.4" {...line} />
    </>
  ),
  running: <path d="M3.5 2v10l8-5z" fill="currentColor" />,
  stopping: <rect x="2.8" y="2.8" width="8.4" height="8.4" rx="1.4" {...line} strokeDasharray="2.2 2" />,
  completed: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="m4.2 7.2 2 2 3.7-4.1" {...line} stroke="var(--nr-palette-surface)" />
    </>
  ),
  failed: (
    <>
      <path d="M4.6 1h4.8L13 4.6v4.8L9.4 13H4.6L1 9.4V4.6z" fill="currentColor" />
      <path d="m5 5 4 4M9 5 5 9" {...line} stroke="var(--nr-palette-surface)" />
    </>
  ),
  stopped: <rect x="2.5" y="2.5" width="9" height="9" rx="1.6" fill="currentColor" />,
  unknown: (
    <>
      <circle cx="7" cy="7" r="5.7" {...line} strokeWidth={1.4} strokeDasharray="2.4 2" />
      <path d="M5.6 5.6c.2-2 3-1.6 2.8.1-.1 1-1.4 1.1-1.4 2.2M7 9.9v.1" {...line} strokeWidth={1.4} />
    </>
  ),
};

export const StatusIcon = ({ look, size = 14 }: IconProps & { readonly look: StatusLook }) => (
  <Icon size={size}>{shapes[look]}</Icon>
);

export const DownloadIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M7 1.8v6.6M4.2 5.8 7 8.6l2.8-2.8M2 11.8h10" {...line} />
  </Icon>
);
