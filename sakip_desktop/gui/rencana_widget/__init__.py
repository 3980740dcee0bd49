"""What the forms of the plan are made of: its tables, its tree, the line of the reason."""
