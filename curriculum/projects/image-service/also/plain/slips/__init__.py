"""Reads the department from pictures of slips, and notices when the pictures change."""
