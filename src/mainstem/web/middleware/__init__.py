"""What every request passes through, outermost first: observation, limits, caller."""
