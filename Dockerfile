# Builds the jar and a Java runtime with only what it uses.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY bot bot
RUN mvn -q -B package -DskipTests -Dspotless.check.skip=true
RUN jlink --strip-java-debug-attributes --no-header-files --no-man-pages --compress=zip-6 \
      --add-modules java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.rmi,java.security.jgss,java.sql,java.transaction.xa,java.xml,jdk.crypto.ec,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs \
      --include-locales=en,zh --output /runtime

FROM debian:bookworm-slim
# Pictures need fonts: one for Latin letters, one for Chinese.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates fontconfig fonts-dejavu-core fonts-wqy-zenhei libfreetype6 tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin warmup \
    && mkdir -p /app /data && chown warmup /data
COPY --from=build /runtime /opt/warmup-java
COPY --from=build /src/bot/target/warmup.jar /app/warmup.jar
COPY content /app/content
ENV WARMUP_DB=jdbc:sqlite:/data/warmup.db \
    WARMUP_CONTENT=/app/content \
    WARMUP_HOST=0.0.0.0 \
    WARMUP_PORT=8080 \
    LANG=C.UTF-8
USER warmup
WORKDIR /data
VOLUME /data
EXPOSE 8080
# Bash opens the socket itself: the image needs no curl.
HEALTHCHECK --interval=15s --timeout=5s --start-period=40s --retries=3 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${WARMUP_OPS_PORT:-$WARMUP_PORT} && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["/opt/warmup-java/bin/java", "-XX:MaxRAMPercentage=70", "-Djava.awt.headless=true", "-jar", "/app/warmup.jar"]
CMD ["run"]
