# You write the token into `ENV`. It's part of the image: `docker inspect` shows it to everybody who can
# pull the image, and a new token needs a new build.
FROM python:3.12-slim
ENV API_TOKEN=tok-4f2a9c
WORKDIR /srv
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY model ./model
COPY app ./app
USER 10001
HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health')"]
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
