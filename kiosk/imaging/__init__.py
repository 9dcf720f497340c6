"""From a customer's file to the JPEG that is sent: probe, budget, render, thumbnail, each in a worker process."""
