package dev.warmup.platform.slack;

import com.slack.api.methods.SlackApiTextResponse;
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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the pictures of a card into Slack, each once, and waits a while until Slack can show them. */
final class Pictures {
    private static final MediaType PNG = MediaType.get("image/png");
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int MOST_ATTEMPTS = 10;

    private final WebApi api;
    private final SlackHttpClient http;
    private final SlackSendings sendings;
    /** How often a picture of an entry was waited for. */
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    Pictures(WebApi api, SlackHttpClient http, SlackSendings sendings) {
        this.api = api;
        this.http = http;
        this.sendings = sendings;
    }

    /**
     * The files that a card's pictures became; one that Slack does not take is left out, and shown in words. Nothing is
     * sent while one may still come: try again.
     *
     * @param entry under which the card goes out
     */
    Map<Block.Picture, String> of(String entry, Card card) throws SendFailure {
        var files = new LinkedHashMap<Block.Picture, String>();
        int place = 0;
        for (var block : card.blocks()) {
            if (block instanceof Block.Picture picture) {
                file(entry, place++, picture).ifPresent(file -> files.put(picture, file));
            }
        }
        attempts.remove(entry);
        return files;
    }

    private Optional<String> file(String entry, int place, Block.Picture picture) throws SendFailure {
        try {
            var known = sendings.picture(entry, place);
            var file = known.isPresent() ? known.get() : upload(picture);
            sendings.pictureUploaded(entry, place, file);
            awaitReady(file);
            return Optional.of(file);
        } catch (SendFailure.Refused e) {
            LOG.warn("A picture is shown in words: {}", e.why());
            return Optional.empty();
        } catch (SendFailure.Lost e) {
            // A picture twice in Slack's store disturbs nobody, so here a lost answer only means to try again.
            return later(entry, place, e.why(), SOON);
        } catch (SendFailure.Wait e) {
            return later(entry, place, e.why(), e.pause());
        }
    }

    /** What can wait for its picture does so for a while; then what there is has to do. */
    private Optional<String> later(String entry, int place, String why, Duration pause) throws SendFailure {
        if (attempts.merge(entry, 1, Integer::sum) < MOST_ATTEMPTS) {
            throw new SendFailure.Wait(why, pause);
        }
        LOG.warn("A picture is not waited for any longer: {}", why);
        return sendings.picture(entry, place);
    }

    private String upload(Block.Picture picture) throws SendFailure {
        var png = Base64.getDecoder().decode(picture.png());
        var slot = answered(
                "files.getUploadURLExternal",
                methods -> methods.filesGetUploadURLExternal(request -> request.filename(picture.fileName())
                        .length(png.length)
                        .altTxt(Escape.shortened(picture.alternative(), Limits.ALTERNATIVE / 2))));
        put(slot.getUploadUrl(), png);
        var file = FileDetails.builder()
                .id(slot.getFileId())
                .title(picture.fileName())
                .build();
        answered(
                "files.completeUploadExternal",
                methods -> methods.filesCompleteUploadExternal(request -> request.files(List.of(file))));
        return slot.getFileId();
    }

    /** A scope that is missing is said to the admin; the words need not wait for it. */
    private <T extends SlackApiTextResponse> T answered(String method, WebApi.Call<T> call) throws SendFailure {
        var answer = api.ask(method, "", call);
        if (answer.isOk()) {
            return answer;
        }
        var failure = api.failure(method, "", answer);
        throw "missing_scope".equals(answer.getError()) ? new SendFailure.Refused(failure.why()) : failure;
    }

    private void put(String url, byte[] png) throws SendFailure {
        var request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(png, PNG))
                .build();
        try (var answer = http.getOkHttpClient().newCall(request).execute()) {
            var why = "upload of a picture: HTTP status " + answer.code();
            if (answer.code() / 100 == 4 && answer.code() != 429) {
                throw new SendFailure.Refused(why);
            }
            if (!answer.isSuccessful()) {
                throw new SendFailure.Lost(why);
            }
        } catch (IOException e) {
            throw new SendFailure.Lost("upload of a picture: " + e);
        }
    }

    /** Uploads are finished in the background; until then a block with the file is refused. */
    private void awaitReady(String file) throws SendFailure {
        var info = api.ask("files.info", "", methods -> methods.filesInfo(request -> request.file(file)));
        if (info.isOk()
                && info.getFile() != null
                && Given.text(info.getFile().getMimetype()).isEmpty()) {
            throw new SendFailure.Wait("Slack is still reading a picture", SOON);
        }
    }
}
