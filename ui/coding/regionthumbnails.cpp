// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/regionthumbnails.h"

#include "core/coding/regions.h"
#include "core/formats/pageloader.h"
#include "core/sources/pages.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/shell/filepasswords.h"

#include <QTimer>

#include <cmath>

namespace partsong {

namespace {

constexpr qsizetype MostKilobytes = 16 << 10;
constexpr double LargestScale = 3;

PageTile tileOf(const Anchor &anchor, const QSize &most)
{
    const double scale =
        std::clamp(std::min(most.width() / anchor.width, most.height() / anchor.height), 0.01, LargestScale);
    const QRectF shown(anchor.x * scale, anchor.y * scale, anchor.width * scale, anchor.height * scale);
    const QSize size(std::clamp(int(std::lround(shown.width())), 1, PageTile::MaxSide),
                     std::clamp(int(std::lround(shown.height())), 1, PageTile::MaxSide));
    return {anchor.page - 1, scale, QRect(QPoint(int(shown.x()), int(shown.y())), size)};
}

} // namespace

RegionThumbnails::RegionThumbnails(const Project &project, QObject *parent)
    : QObject(parent), m_project(project), m_known(MostKilobytes)
{
}

RegionThumbnails::~RegionThumbnails() = default;

QImage RegionThumbnails::picture(const Coding &coding, const QSize &most)
{
    if (!coding.anchor.region())
        return {};
    const Known *known = m_known.object(coding.id);
    if (known && known->anchor == coding.anchor && known->most == most)
        return known->image;
    const auto asked = [&](const Wanted &wanted) {
        return wanted.coding == coding.id && wanted.anchor == coding.anchor && wanted.most == most;
    };
    if (std::ranges::none_of(m_wanted, asked))
        m_wanted.push_back({coding.id, coding.anchor, most, sourceIdOf(m_project, coding.anchor.text)});
    if (!m_drawing)
        next();
    return {};
}

void RegionThumbnails::next()
{
    std::erase_if(m_wanted, [this](const Wanted &wanted) { return hopeless(wanted.source); });
    if (m_wanted.empty())
        return;
    m_drawing = true;
    const Wanted &wanted = m_wanted.front();
    if (!m_loader || wanted.source != m_source)
        open(wanted.source);
    if (m_loader)
        m_loader->want({tileOf(wanted.anchor, wanted.most)}, {});
    else
        give({});
}

// It could not be opened, and nobody has given another password since.
bool RegionThumbnails::hopeless(Id<Source> source) const
{
    const auto failed = m_failed.constFind(source);
    if (failed == m_failed.constEnd())
        return false;
    const auto found = m_project.find(source);
    return !found || FilePasswords::of(m_project, found->original) == *failed;
}

void RegionThumbnails::open(Id<Source> source)
{
    m_loader.reset();
    m_source = source;
    const auto found = m_project.find(source);
    if (!found || !hasPages(*found)) {
        m_failed.insert(source, {});
        return;
    }
    const QString password = FilePasswords::of(m_project, found->original);
    m_loader = std::make_unique<PageLoader>(originalOf(m_project, *found), found->file, password);
    connect(m_loader.get(), &PageLoader::imageLoaded, this,
            [this](const PageTile &, const QImage &image) { give(image); });
    connect(m_loader.get(), &PageLoader::imageFailed, this, [this] { give({}); });
    connect(m_loader.get(), &PageLoader::failed, this, [this, password] {
        m_failed.insert(m_source, password);
        give({});
    });
}

// Told from the event loop, so that nobody who asks is called back while asking.
void RegionThumbnails::give(const QImage &image)
{
    m_drawing = false;
    if (m_wanted.empty())
        return;
    const Wanted wanted = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    m_known.insert(wanted.coding, new Known{wanted.anchor, wanted.most, image},
                   std::max<qsizetype>(1, image.sizeInBytes() >> 10));
    QTimer::singleShot(0, this, [this, id = wanted.coding] {
        Q_EMIT ready(id);
        if (!m_drawing)
            next();
    });
}

} // namespace partsong
