/** One line of a menu as a value; whoever mounts a view shows it with the menu of the app. */
export interface MenuItem {
  readonly label: string;
  /** Name of a Lucide icon. */
  readonly icon?: string;
  /** Lines of the same section stand together, divided from the others. */
  readonly section?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** It takes something away. */
  readonly warning?: boolean;
  /** Absent where `submenu` is given. */
  readonly act?: () => void;
  readonly submenu?: readonly MenuItem[];
}
