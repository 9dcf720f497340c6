"""What happens with a customer, headless: choosing, preparing, checking out, and the session around it."""
