"""Evidence of figures in the window: dropped, chosen, shown, retired."""
