# TODO: mend this file, so that all eight points of the task hold
FROM python
ENV API_TOKEN=tok-4f2a9c
COPY . .
RUN pip install -r requirements.txt
CMD uvicorn app.main:app
