// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/pagereader.h"

#include <QMutex>
#include <QObject>
#include <QWaitCondition>

#include <memory>

class QThread;

namespace partsong {

// Looks at the pages of one document without making anybody wait: the reading process is asked from a thread
// of its own, what is in sight first. Answers come as signals in the thread of this object.
class PageLoader : public QObject {
    Q_OBJECT
public:
    PageLoader(PageReader::Bytes bytes, const QString &fileName, const QString &password = {},
               const ReaderLimits &limits = {}, QObject *parent = nullptr);
    // Ends what is under way and waits for it.
    ~PageLoader() override;

    // All that is wanted from now on, the most urgent first; what was wanted before and is not named any more
    // is left undone. What has been answered need not be asked again.
    void want(const QList<PageTile> &images, const QList<int> &words);
    void wantMarks();

Q_SIGNALS:
    void opened(const partsong::PagesInfo &info); // once, before anything else
    void failed(const partsong::Error &error); // instead of opened: nothing else will come
    void imageLoaded(const partsong::PageTile &tile, const QImage &image);
    void imageFailed(const partsong::PageTile &tile, const partsong::Error &error);
    void wordsLoaded(int page, const partsong::PageText &words); // empty where they cannot be read
    void marksLoaded(const QList<partsong::PageMark> &marks);

private:
    struct Job {
        enum class Kind { Image, Words, Marks, Stop };
        Kind kind = Kind::Stop;
        PageTile tile;
        int page = 0;
    };
    void run(PageReader &reader);
    void answer(PageReader &reader, const Job &job);
    Job next();
    template <typename Tell> void tell(Tell tell);

    Progress m_progress;
    QMutex m_mutex;
    QWaitCondition m_more;
    QList<PageTile> m_images;
    QList<int> m_words;
    bool m_marks = false;
    bool m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace partsong
