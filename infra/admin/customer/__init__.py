"""What the owner does for a customer who asks: gives her all that is held about her, or takes it away and proves it."""
