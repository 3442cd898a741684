"""A service that reads handwritten digits from pictures, and notices when the pictures change."""
