"""Follow-up in the window: opened from wherever something stands out, worked on in one list."""
