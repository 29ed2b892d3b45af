package dev.warmup.platform.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A browser without a screen: keeps its cookie, and says where its page is from. */
public final class Visitor {
    private static final ObjectMapper JSON = new ObjectMapper(
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final HttpClient client;

    public Visitor(String address) {
        this.address = address.substring(0, address.length() - 1);
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build();
    }

    HttpClient client() {
        return client;
    }

    String address() {
        return address;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    public HttpResponse<String> post(String path, Object body) {
        return send(request(path)
                .header("Origin", address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(write(body))));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return sendOnce(request);
        } catch (IOException e) {
            return again(request);
        }
    }

    /** As a browser does when the server has closed the connection that it wanted to use once more. */
    private HttpResponse<String> again(HttpRequest.Builder request) {
        try {
            return sendOnce(request);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private HttpResponse<String> sendOnce(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Joins, and says under which id. */
    public String join(String name) {
        return json(post("/room/join", Map.of("name", name, "passcode", "")))
                .path("id")
                .asText();
    }

    public static JsonNode json(HttpResponse<String> response) {
        return parse(response.body());
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + text, e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
