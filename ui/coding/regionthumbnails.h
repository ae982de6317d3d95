// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>

#include <memory>
#include <vector>

namespace partsong {

class PageLoader;
class Project;
struct Source;

// Small pictures of coded rectangles, for lists: drawn one after the other in a reading process, kept as long
// as there is room. Nobody waits for one.
class RegionThumbnails : public QObject {
    Q_OBJECT
public:
    explicit RegionThumbnails(const Project &project, QObject *parent = nullptr);
    ~RegionThumbnails() override;

    // The part of the page that a coding covers, no larger than `most` pixels. Null where it is not there
    // yet, and ready() is told when it is; or where it cannot be drawn, as when its file is locked.
    QImage picture(const Coding &coding, const QSize &most);

Q_SIGNALS:
    void ready(partsong::Id<partsong::Coding> coding);

private:
    struct Wanted {
        Id<Coding> coding;
        Anchor anchor;
        QSize most;
        Id<Source> source;
    };
    struct Known {
        Anchor anchor;
        QSize most;
        QImage image;
    };

    void next();
    void open(Id<Source> source);
    bool hopeless(Id<Source> source) const;
    void give(const QImage &image);

    const Project &m_project;
    QCache<Id<Coding>, Known> m_known;
    std::vector<Wanted> m_wanted; // first first; the front one is being drawn
    Id<Source> m_source; // that is open
    QHash<Id<Source>, QString> m_failed; // with which password
    std::unique_ptr<PageLoader> m_loader;
    bool m_drawing = false;
};

} // namespace partsong
