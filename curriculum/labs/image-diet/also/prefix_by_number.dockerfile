FROM python:3.12-slim
RUN apt-get update && apt-get install -y build-essential
COPY requirements.txt /
RUN pip install --prefix=/packages -r /requirements.txt

FROM python:3.12-slim
RUN apt-get update && apt-get install -y libgomp1 && rm -rf /var/lib/apt/lists/*
COPY --from=0 /packages /usr/local
COPY app /srv/app
COPY model /srv/model
WORKDIR /srv
CMD ["/usr/local/bin/uvicorn", "app.main:app", "--host", "0.0.0.0"]
