# TODO: two stages, and in the last one only what a request needs
FROM python:3.12
COPY . .
RUN apt-get update && apt-get install -y build-essential
RUN pip install -r requirements.txt
RUN apt-get purge -y build-essential && rm -rf /var/lib/apt/lists/*
RUN rm -rf .git data .venv notebooks
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
