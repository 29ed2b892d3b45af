package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Set;
import java.util.stream.Collectors;

/** Bodies with files: the JSON is one part, each file another. */
final class Uploads {
    private Uploads() {}

    static ObjectNode body(Context context) {
        if (!context.isMultipart()) {
            return (ObjectNode) J.read(context.body());
        }
        var body = (ObjectNode) J.read(String.valueOf(context.formParam("payload_json")));
        var files = context.uploadedFiles();
        var attachments = J.array();
        int number = 0;
        for (var file : files) {
            var described = attachments.addObject();
            described.put("id", number).put("filename", file.filename()).put("size", file.size());
            for (var one : body.path("attachments")) {
                if (one.path("id").asInt(-1) == number) {
                    described.put("description", J.text(one, "description"));
                }
            }
            number++;
        }
        body.set("attachments", attachments);
        return body;
    }

    static Set<String> names(JsonNode body) {
        return J.each(body.path("attachments"))
                .map(attachment -> J.text(attachment, "filename"))
                .collect(Collectors.toSet());
    }
}
