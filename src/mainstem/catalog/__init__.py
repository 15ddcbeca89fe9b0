"""What is sold: products, their categories, units of measure and whether they are goods at all."""
