"""Papers with words typed by people: from the first draft to the frozen, numbered, signed one."""
