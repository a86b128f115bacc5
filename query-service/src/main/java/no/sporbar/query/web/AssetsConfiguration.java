package no.sporbar.query.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Static files under {@code /assets}. Their addresses carry a hash of their content, so a browser may keep them for a
 * year and still never shows an old one.
 */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebMvcConfigurer {
    private static final String FETCHED = "classpath:/static/assets/";
    private static final String HTMX_WEBJAR = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    @Bean
    Assets assets() {
        return Assets.onClasspath();
    }

    /** Puts the hash into the addresses that templates write. */
    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        keep(registry, "/assets/htmx/**", FETCHED + "htmx/", HTMX_WEBJAR);
        keep(registry, "/assets/**", FETCHED);
    }

    private static void keep(ResourceHandlerRegistry registry, String path, String... locations) {
        registry.addResourceHandler(path)
                .addResourceLocations(locations)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new CssLinkResourceTransformer());
    }
}
