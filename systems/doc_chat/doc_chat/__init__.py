"""A chatbot that answers from documents and cites them exactly."""
