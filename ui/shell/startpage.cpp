// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A study that was open lately: its name, and quietly where it is.
class RecentButton : public QAbstractButton {
public:
    explicit RecentButton(const QString &path) : m_folder(QFileInfo(path).absolutePath())
    {
        const QString home = QDir::homePath();
        if (m_folder.startsWith(home))
            m_folder.replace(0, home.size(), u"~"_s);
        setText(QFileInfo(path).completeBaseName());
        setAccessibleName(StartPage::tr("Open %1, in %2").arg(text(), m_folder));
        setToolTip(QDir::toNativeSeparators(path));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics small(fontOf(TextSize::Small));
        return {scaled(320), fontMetrics().height() + small.height() + 2 * space(2)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &palette = paletteOf(this);
        QPainter painter(this);
        if (underMouse())
            paint::roundedBox(painter, QRectF(rect()), paint::radius(), palette.hover, {});
        if (hasFocus())
            paint::focusRing(painter, QRectF(rect()), paint::radius(), palette);
        const QRect inside = rect().adjusted(space(2), space(2), -space(2), -space(2));
        painter.setPen(palette.ink);
        painter.drawText(inside, Qt::AlignTop,
                         fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
        painter.setFont(fontOf(TextSize::Small));
        painter.setPen(palette.quietInk);
        painter.drawText(inside, Qt::AlignBottom,
                         painter.fontMetrics().elidedText(m_folder, Qt::ElideMiddle, inside.width()));
    }

private:
    QString m_folder;
};

QLabel *bigName()
{
    auto *name = wordsLabel(u"Partsong"_s);
    setTextSize(name, TextSize::Display, QFont::DemiBold);
    return name;
}

QPushButton *wideButton(QPushButton *button)
{
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

StartPage::StartPage(bool offerSample, QWidget *parent)
    : QWidget(parent), m_recentPart(new QWidget), m_recent(column(m_recentPart, 0, 0))
{
    auto *newStudy = wideButton(primaryButton(tr("&New study…")));
    auto *open = wideButton(new QPushButton(tr("&Open a study…")));
    auto *sample = wideButton(new QPushButton(tr("Look at the &sample study")));
    sample->setVisible(offerSample);
    auto *sentence =
        quietLabel(tr("Code interviews, hold workshops and ask for review, and build one shared model that "
                      "always knows which words it rests on."));
    setTextSize(sentence, TextSize::Lead);

    auto *page = new QWidget;
    setScaledMaximumWidth(page, 480);
    auto *middle = column(page, 0, 3);
    middle->addStretch(2);
    middle->addWidget(bigName());
    middle->addWidget(sentence);
    middle->addSpacing(space(2));
    middle->addWidget(newStudy);
    middle->addWidget(open);
    middle->addWidget(sample);
    middle->addSpacing(space(2));
    middle->addWidget(m_recentPart);
    middle->addStretch(3);

    column(this, 0, 0)->addWidget(centredPage(page));

    connect(newStudy, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    setFocusProxy(newStudy);
    setAccessibleName(tr("Start"));
}

void StartPage::setRecent(const QStringList &paths)
{
    qDeleteAll(m_recentPart->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_recentPart->setVisible(!paths.isEmpty());
    auto *heading = wordsLabel(tr("Recent studies"));
    setTextSize(heading, TextSize::Body, QFont::DemiBold);
    heading->setContentsMargins(space(2), 0, 0, space(1));
    m_recent->addWidget(heading);
    for (const QString &path : paths) {
        auto *button = new RecentButton(path);
        m_recent->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

} // namespace partsong
