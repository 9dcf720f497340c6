"""Work for the shops' print agents: who takes which photo, and what came of it."""
