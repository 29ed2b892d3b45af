package dev.warmup.platform.web;

import dev.warmup.chat.Refusal;
import dev.warmup.chat.Texts;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.websocket.WsConfig;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is found under which path, and what is said when something goes wrong. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final long LARGEST_BODY = 512 * 1024;
    private static final long LARGEST_QUESTION = 1024;
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final String PAGE = Assets.read("/room/room.html").orElseThrow();

    private final RoutesConfig routes;

    Routes(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.modifyWebSocketServletFactory(factory -> {
            factory.setIdleTimeout(IDLE);
            factory.setMaxTextMessageSize(LARGEST_QUESTION);
        });
        this.routes = config.routes;
    }

    Routes failures() {
        routes.exception(Refusal.class, (refusal, context) -> {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            tell(context, refusal.sentence(texts(context)));
        });
        routes.exception(HttpResponseException.class, (failure, context) -> {
            context.status(failure.getStatus());
            tell(context, sentence(failure, texts(context)));
        });
        routes.exception(Exception.class, (failure, context) -> {
            var id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{}: {} {} failed", id, context.method(), context.endpoint().path, failure);
            context.status(HttpStatus.SERVICE_UNAVAILABLE);
            tell(context, texts(context).get("room.failed", id));
        });
        return this;
    }

    private static String sentence(HttpResponseException failure, Texts texts) {
        return switch (HttpStatus.forStatus(failure.getStatus())) {
            case CONTENT_TOO_LARGE -> texts.get("room.text.huge");
            case NOT_FOUND -> texts.get("room.nothing-here");
            case UNAUTHORIZED -> texts.get("room.signed-out");
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static void tell(Context context, String sentence) {
        RoomJson.answer(context, new Deliveries.Told(sentence));
    }

    private static Texts texts(Context context) {
        return Texts.in(Language.of(context));
    }

    Routes guarded(Guard guard) {
        routes.before(guard::check);
        routes.wsBeforeUpgrade(guard::checkLive);
        return this;
    }

    Routes doors(Join join) {
        var assets = new Assets();
        routes.get("/assets/{name}", assets::show);
        routes.get("/", Routes::page);
        routes.get("/back/{token}", Routes::page);
        routes.get("/admin/{token}", Routes::page);
        routes.get("/room/door", join::door);
        routes.post("/room/join", join::join);
        routes.post("/room/link", join::makeLink);
        routes.post("/room/back", join::comeBack);
        routes.post("/room/admin", join::becomeAdmin);
        return this;
    }

    private static void page(Context context) {
        var needed = texts(context).get("room.script");
        context.header("Cache-Control", "no-cache").html(PAGE.replace("{room.script}", needed));
    }

    Routes reading(Reading reading) {
        routes.get("/room/texts", reading::texts);
        routes.get("/room/state", reading::state);
        routes.get("/room/messages", reading::older);
        routes.get("/room/messages/{id}", reading::message);
        routes.get("/room/threads/{id}", reading::thread);
        routes.get("/room/completion", reading::completion);
        return this;
    }

    Routes doing(Deliveries deliveries) {
        routes.post("/room/deliveries", deliveries::receive);
        return this;
    }

    Routes live(LiveTabs tabs, Sessions sessions) {
        routes.wsBeforeUpgrade("/room/live", sessions::required);
        routes.ws("/room/live", (WsConfig live) -> {
            live.onConnect(tab -> tabs.open(
                    tab,
                    sessions.member(tab.cookie(Sessions.COOKIE))
                            .orElseThrow(UnauthorizedResponse::new)
                            .id()));
            // The page asks now and then whether we are still there.
            live.onMessage(LiveTabs::answer);
            live.onClose(tabs::close);
        });
        return this;
    }

    Routes besides(Served served) {
        for (var page : served.pages()) {
            routes.get(page.path(), context -> {
                var content = page.content().get();
                context.status(content.status()).contentType(content.type()).result(content.text());
            });
        }
        for (var hook : served.hooks()) {
            routes.post(hook.path(), context -> take(hook, context));
        }
        return this;
    }

    private static void take(Hook hook, Context context) {
        var headers = new LinkedHashMap<String, List<String>>();
        context.headerMap().forEach((name, value) -> headers.put(name, List.of(value)));
        var answer = hook.taker().apply(new Hook.Posted(context.body(), headers));
        context.status(answer.status()).contentType(answer.type()).result(answer.body());
    }
}
