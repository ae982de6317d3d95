// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textcache.h"

#include "core/base/textindex.h"

namespace partsong {

namespace {

constexpr qsizetype MostBytes = 16 * 1024 * 1024;

} // namespace

TextCache::Kept TextCache::find(const Uuid &id)
{
    const auto it = std::ranges::find(m_texts, id, &std::pair<Uuid, Kept>::first);
    if (it == m_texts.end())
        return {};
    std::rotate(it, it + 1, m_texts.end());
    return m_texts.back().second;
}

void TextCache::keep(const Uuid &id, const Kept &text)
{
    drop(id);
    qsizetype bytes = text->utf8().size();
    for (const auto &other : m_texts)
        bytes += other.second->utf8().size();
    auto first = m_texts.begin();
    for (; first != m_texts.end() && bytes > MostBytes; ++first)
        bytes -= first->second->utf8().size();
    m_texts.erase(m_texts.begin(), first);
    m_texts.emplace_back(id, text);
}

void TextCache::drop(const Uuid &id)
{
    std::erase_if(m_texts, [&id](const auto &text) { return text.first == id; });
}

void TextCache::take(TextCache &other)
{
    for (const auto &[id, text] : other.m_texts)
        keep(id, text);
    other.clear();
}

} // namespace partsong
