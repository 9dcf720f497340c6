"""The print agent: takes print jobs, brings each on paper once, and asks a person where nobody can know."""
