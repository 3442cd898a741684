"""A service that scores the posts of a forum and puts the doubtful ones in front of a person."""
