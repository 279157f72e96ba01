/** Words the kit itself says, whatever area uses it. */
export const uiMessages = {
  action: {
    cancel: 'Cancel',
    clear: 'Clear',
    close: 'Close',
    dismiss: 'Dismiss',
    remove: 'Remove {{name}}',
    undo: 'Undo',
  },
  chart: {
    copy: 'Copy as picture',
    more: 'Copy or save',
    save: 'Save as picture…',
    showChart: 'Show the chart',
    showTable: 'Show the table',
  },
  comboBox: {
    create: 'Create “{{name}}”',
    empty: 'Nothing found',
  },
  date: {
    invalid: 'This is not a date. Try {{example}}.',
    openCalendar: 'Open calendar',
    outOfRange: 'This date is outside the allowed range.',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
  },
  search: {
    clear: 'Clear search',
  },
  split: {
    resize: 'Resize {{name}}',
  },
  tags: {
    add: 'Add a tag',
    hint: 'Press Enter or comma to add, Backspace to take the last one back.',
    list: '{{label}}: chosen',
  },
  inlineEdit: {
    edit: 'Edit {{label}}',
    empty: 'Empty',
  },
  select: {
    placeholder: 'Choose',
    none: 'None',
    chosen_one: '{{count}} chosen',
    chosen_other: '{{count}} chosen',
  },
  toast: {
    region: 'Messages',
  },
} as const;
