"""A service that scores the posts of a forum and passes the doubtful ones to a person."""
