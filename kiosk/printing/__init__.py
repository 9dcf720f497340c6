"""From a photo and what was ordered of it to paper: sheets, printers behind one port, exports, an agent."""
