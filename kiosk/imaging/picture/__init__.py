"""Pictures in memory: their pixels, what these mean, and how they are made smaller."""
