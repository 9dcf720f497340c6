"""The photos on the chosen medium: listed, laid out by day, shown small and large, and chosen."""
