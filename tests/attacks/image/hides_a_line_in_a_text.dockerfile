# user: FAIL CMD needs something behind it
# process: SKIP
# word: SKIP
FROM python:3.12-slim
LABEL word=none
RUN useradd app
USER app
RUN echo "<<CMD"
USER root
CMD
CMD ["python", "serve.py"]
