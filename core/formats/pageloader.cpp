// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pageloader.h"

#include <QMutexLocker>
#include <QThread>

namespace partsong {

PageLoader::PageLoader(PageReader::Bytes bytes, const QString &fileName, const QString &password,
                       const ReaderLimits &limits, QObject *parent)
    : QObject(parent)
{
    m_thread.reset(QThread::create([this, bytes = std::move(bytes), fileName, password, limits] {
        PageReader reader(bytes, fileName, password, limits);
        run(reader);
    }));
    m_thread->start();
}

PageLoader::~PageLoader()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stop = true;
        m_progress.cancel();
        m_more.wakeAll();
    }
    m_thread->wait();
}

void PageLoader::want(const QList<PageTile> &images, const QList<int> &words)
{
    const QMutexLocker lock(&m_mutex);
    m_images = images;
    m_words = words;
    m_more.wakeAll();
}

void PageLoader::wantMarks()
{
    const QMutexLocker lock(&m_mutex);
    m_marks = true;
    m_more.wakeAll();
}

PageLoader::Job PageLoader::next()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_stop && m_images.isEmpty() && m_words.isEmpty() && !m_marks)
        m_more.wait(&m_mutex);
    if (m_stop)
        return {};
    if (!m_images.isEmpty())
        return {Job::Kind::Image, m_images.takeFirst(), 0};
    if (!m_words.isEmpty())
        return {Job::Kind::Words, {}, m_words.takeFirst()};
    m_marks = false;
    return {Job::Kind::Marks, {}, 0};
}

// In the thread of this object, unless it is gone by then.
template <typename Tell> void PageLoader::tell(Tell tell)
{
    QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
}

void PageLoader::run(PageReader &reader)
{
    const auto info = reader.open(m_progress);
    if (!info) {
        tell([this, error = info.error()] { Q_EMIT failed(error); });
        return;
    }
    tell([this, info = *info] { Q_EMIT opened(info); });
    for (Job job = next(); job.kind != Job::Kind::Stop; job = next())
        answer(reader, job);
}

void PageLoader::answer(PageReader &reader, const Job &job)
{
    if (job.kind == Job::Kind::Image) {
        const auto image = reader.image(job.tile, m_progress);
        if (image)
            tell([this, tile = job.tile, image = *image] { Q_EMIT imageLoaded(tile, image); });
        else
            tell([this, tile = job.tile, error = image.error()] { Q_EMIT imageFailed(tile, error); });
    } else if (job.kind == Job::Kind::Words) {
        const PageText words = reader.words(job.page, m_progress).value_or(PageText());
        tell([this, page = job.page, words] { Q_EMIT wordsLoaded(page, words); });
    } else {
        const QList<PageMark> marks = reader.marks(m_progress).value_or(QList<PageMark>());
        tell([this, marks] { Q_EMIT marksLoaded(marks); });
    }
}

} // namespace partsong
