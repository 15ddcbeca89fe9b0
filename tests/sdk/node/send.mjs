// Send the same story with one SDK: node send.mjs SDK URL KEY
import { randomUUID } from "node:crypto";

const [sdk, url, key] = process.argv.slice(2);
const user = "member-1";
const traits = { email: "ann@example.com", tier: "gold" };
const order = { order_id: "o-1", total: 19.9, currency: "CNY", products: [{ sku: "A1", name: "红鞋", quantity: 2 }] };

const stories = {
  async segment() {
    const { Analytics } = await import("@segment/analytics-node");
    const analytics = new Analytics({ writeKey: key, host: url, maxEventsInBatch: 3 });
    analytics.identify({ userId: user, traits });
    analytics.track({ userId: user, event: "Order Completed", properties: order });
    analytics.page({ userId: user, name: "Home", properties: { path: "/" } });
    analytics.screen({ userId: user, name: "Cart" });
    analytics.group({ userId: user, groupId: "g-1", traits: { name: "Acme" } });
    analytics.alias({ userId: user, previousId: "cookie-1" });
    await analytics.closeAndFlush();
  },
  async rudder() {
    const { default: RudderAnalytics } = await import("@rudderstack/rudder-sdk-node");
    const analytics = new RudderAnalytics(key, { dataPlaneUrl: url, flushAt: 3, logLevel: "error" });
    analytics.identify({ userId: user, traits });
    analytics.track({ userId: user, event: "Order Completed", properties: order });
    analytics.page({ userId: user, name: "Home", properties: { path: "/" } });
    analytics.screen({ userId: user, name: "Cart" });
    analytics.group({ userId: user, groupId: "g-1", traits: { name: "Acme" } });
    analytics.alias({ userId: user, previousId: "cookie-1" });
    await new Promise((done) => analytics.flush(done));
  },
  async posthog() {
    const { PostHog } = await import("posthog-node");
    const client = new PostHog(key, { host: url, flushAt: 3, disableGeoip: true });
    client.identify({ distinctId: user, properties: traits });
    client.capture({ distinctId: user, event: "Order Completed", properties: order });
    client.capture({ distinctId: user, event: "$pageview", properties: { title: "Home" } });
    client.groupIdentify({ groupType: "company", groupKey: "g-1", distinctId: user, properties: { name: "Acme" } });
    client.alias({ distinctId: "cookie-1", alias: user });
    await client.shutdown();
  },
  async jitsu() {
    const { jitsuAnalytics } = await import("@jitsu/js");
    const analytics = jitsuAnalytics({ host: url, writeKey: `${key}:secret`, s2s: true });
    await analytics.identify(user, traits);
    await analytics.track("Order Completed", order);
    await analytics.page({ name: "Home", path: "/" });
    await analytics.group("g-1", { name: "Acme" });
  },
};

await stories[sdk]();
console.log(JSON.stringify({ sdk, run: randomUUID() }));
