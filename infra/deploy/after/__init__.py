"""What a stack needs that CloudFormation does not give it: a key, the gallery's pages, and a person's own steps."""
