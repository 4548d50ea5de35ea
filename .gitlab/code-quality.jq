# Turns what `npm run check -- --json` prints into a report of code quality, which GitLab shows beside the lines.
def issue($severity): {
  description: "\(.found); \(.fix)",
  check_name: (.rule // .field),
  fingerprint: "\(.file):\(.line):\(.field):\(.found)",
  severity: $severity,
  location: { path: .file, lines: { begin: .line } }
};

[(.problems[] | issue("blocker")), (.warnings[] | issue("minor"))]
