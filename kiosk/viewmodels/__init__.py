"""What the screens show and what a touch means, over the flow's values. QtCore only; nothing here waits."""
