// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/versionview.h"

#include "core/model/elementplace.h"
#include "core/store/project.h"
#include "ui/model/pictureview.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/zoombuttons.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

void addPart(QStringList &lines, const QString &heading, const QStringList &parts)
{
    if (parts.isEmpty())
        return;
    if (!lines.isEmpty())
        lines << QString();
    lines << heading;
    for (const QString &part : parts)
        lines << u"•  "_s + part;
}

// A version keeps no places: what still exists is shown where it lies now, so that the two can be compared.
QHash<Uuid, QPointF> placesNow(const Project &project)
{
    QHash<Uuid, QPointF> places;
    for (const ElementPlace &place : project.all<ElementPlace>())
        places.insert(place.element.uuid(), QPointF(place.x, place.y));
    return places;
}

} // namespace

VersionView::VersionView(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(wordsLabel({})), m_time(quietLabel({})),
      m_picture(new PictureView), m_changes(new QPlainTextEdit)
{
    auto *layout = column(this, 0, 0);
    layout->addWidget(hairline(Qt::Horizontal));
    setTextSize(m_title, TextSize::Lead, QFont::DemiBold);
    auto *head = new QWidget;
    auto *across = row(head, 3, 3);
    auto *close = new QPushButton(tr("Close version"));
    across->addWidget(m_title);
    across->addWidget(m_time, 1);
    across->addWidget(close);
    layout->addWidget(head);
    layout->addWidget(hairline(Qt::Horizontal));
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    m_picture->setAccessibleName(tr("Picture of the version"));
    new ZoomButtons(*m_picture, tr("Show all of it (Ctrl+0)"));
    m_changes->setReadOnly(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setAccessibleName(tr("What has changed since, and what the version held"));
    parts->addWidget(m_picture);
    parts->addWidget(m_changes);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setSizes({scaled(440), scaled(280)});
    layout->addWidget(parts, 1);
    connect(close, &QPushButton::clicked, this, &VersionView::closeWanted);
    connect(&context.project, &Project::changed, this, [this] {
        if (!isHidden())
            compare();
    });
}

void VersionView::show(const ModelVersion &version)
{
    m_version = version;
    m_title->setText(version.name);
    m_time->setText(tr("Kept %1").arg(
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(version.time), u"d MMM yyyy, HH:mm"_s)));
    setVisible(true);
    m_picture->show(contentOf(version), placesNow(m_context.project));
    compare();
}

void VersionView::setLook(const ModelStyle &look)
{
    m_picture->setLook(look);
}

void VersionView::compare()
{
    const ModelContent then = contentOf(m_version);
    const VersionChanges changes = changesSince(then, modelContent(m_context.project));
    QStringList lines;
    addPart(lines, tr("Added since"), changes.added);
    addPart(lines, tr("Removed since"), changes.removed);
    addPart(lines, tr("Renamed since"), changes.renamed);
    addPart(lines, tr("Changed since"), changes.changed);
    if (changes.empty())
        lines << tr("The model has not changed since.");
    addPart(lines, tr("What it held"), heldIn(then));
    const QString words = lines.join(u'\n');
    if (words != m_changes->toPlainText())
        m_changes->setPlainText(words);
}

QString VersionView::words() const
{
    return m_changes->toPlainText();
}

} // namespace partsong
