# You hand the token over as `ARG` and keep it in `ENV`. The value isn't in this file any more, but it's in
# the image. The service needs it only when it runs, and then the platform hands it over.
FROM python:3.12-slim
ARG API_TOKEN
ENV API_TOKEN=$API_TOKEN
WORKDIR /srv
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY model ./model
COPY app ./app
USER 10001
HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health')"]
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
