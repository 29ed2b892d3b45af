package dev.warmup.platform.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.util.http.SlackHttpClient;
import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.SendFailure;
import dev.warmup.store.SlackSendings;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Puts the pictures of a card into Slack, each once, and waits until Slack can show them. */
final class Pictures {
    private static final MediaType PNG = MediaType.get("image/png");
    private static final Duration SOON = Duration.ofSeconds(1);

    private final WebApi api;
    private final SlackHttpClient http;
    private final SlackSendings sendings;

    Pictures(WebApi api, SlackHttpClient http, SlackSendings sendings) {
        this.api = api;
        this.http = http;
        this.sendings = sendings;
    }

    /**
     * The files that a card's pictures became. Nothing is sent while one is not ready: try again.
     *
     * @param entry under which the card goes out
     */
    Map<Block.Picture, String> of(String entry, Card card) throws SendFailure {
        var files = new LinkedHashMap<Block.Picture, String>();
        for (var block : card.blocks()) {
            if (block instanceof Block.Picture picture) {
                files.put(picture, file(entry, files.size(), picture));
            }
        }
        return files;
    }

    private String file(String entry, int place, Block.Picture picture) throws SendFailure {
        var known = sendings.picture(entry, place);
        if (known.isEmpty()) {
            sendings.pictureUploaded(entry, place, uploadSafely(picture));
        }
        var file = sendings.picture(entry, place).orElseThrow();
        if (!isReady(file)) {
            throw new SendFailure.Wait("Slack is still reading a picture", SOON);
        }
        return file;
    }

    /** A picture twice in Slack's store disturbs nobody, so here a lost answer only means to try again. */
    private String uploadSafely(Block.Picture picture) throws SendFailure {
        try {
            return upload(picture);
        } catch (SendFailure.Lost e) {
            throw new SendFailure.Wait(e.why(), SOON);
        }
    }

    private String upload(Block.Picture picture) throws SendFailure {
        var png = Base64.getDecoder().decode(picture.png());
        var slot = api.call(
                "files.getUploadURLExternal",
                "",
                methods -> methods.filesGetUploadURLExternal(request -> request.filename(picture.fileName())
                        .length(png.length)
                        .altTxt(Escape.shortened(picture.alternative(), Limits.ALTERNATIVE / 2))));
        put(slot.getUploadUrl(), png);
        var file = FileDetails.builder()
                .id(slot.getFileId())
                .title(picture.fileName())
                .build();
        api.call(
                "files.completeUploadExternal",
                "",
                methods -> methods.filesCompleteUploadExternal(request -> request.files(List.of(file))));
        return slot.getFileId();
    }

    private void put(String url, byte[] png) throws SendFailure {
        var request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(png, PNG))
                .build();
        try (var answer = http.getOkHttpClient().newCall(request).execute()) {
            if (!answer.isSuccessful()) {
                throw new SendFailure.Lost("upload of a picture: HTTP status " + answer.code());
            }
        } catch (IOException e) {
            throw new SendFailure.Lost("upload of a picture: " + e);
        }
    }

    /** Uploads are finished in the background; until then a block with the file is refused. */
    private boolean isReady(String file) throws SendFailure {
        try {
            var info = api.call("files.info", "", methods -> methods.filesInfo(request -> request.file(file)));
            return !Given.text(info.getFile().getMimetype()).isEmpty();
        } catch (SendFailure.Lost e) {
            throw new SendFailure.Wait(e.why(), SOON);
        }
    }
}
