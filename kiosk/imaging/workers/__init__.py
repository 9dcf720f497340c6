"""Processes that render, one photo at a time each: what they are asked, what they may take, how they are replaced."""
