"""Staff's panel as its views see it; docs/staff-panel.md says how a view is added."""
