"""What API Gateway calls: the authorizer, and a function for each route."""
