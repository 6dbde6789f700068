#include "models/reader/sections.h"
#include "models/schema/customer_shapes.h"

namespace stratmap {

void decode_channel(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kChannel> fields(map);
  Channel channel;
  fill_element(channel, id, fields);
  channel.kind = word_of<ChannelKind>(fields.at<"kind">(), kChannelKinds);
  channel.functions = references_of<Function>(fields.at<"functions">(), decoding);
  channel.customers = references_of<Customer>(fields.at<"customers">(), decoding);
  channel.importance = number_of(fields.at<"importance">());
  decoding.model.channels.push_back(std::move(channel));
}

}  // namespace stratmap
